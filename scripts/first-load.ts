// Keeps what the first load needs in one chunk. Otherwise every module that a later panel shares with it
// becomes a small chunk of its own, and many small files compress worse than one.

interface ModuleFacts {
  importedIds: readonly string[]
}

interface Graph {
  getModuleInfo(id: string): ModuleFacts | null
}

/** Names the chunk of a module: `first-load` for what `entry` imports without `import()`. */
export function firstLoadChunk(entry: string): (id: string, graph: Graph) => string | null {
  let needed: Set<string> | undefined
  const collect = (graph: Graph, id: string, found: Set<string>): Set<string> => {
    if (found.has(id)) return found
    found.add(id)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? [])
      collect(graph, imported, found)
    return found
  }
  return (id, graph) => {
    needed ??= collect(graph, entry, new Set())
    // The entry itself stays apart: it may wait for what is loaded later, which must not wait for it.
    return id !== entry && needed.has(id) ? 'first-load' : null
  }
}
