// What a write to an event stream is called that brings no event. The timeline needs it in the first picture, and
// no other word.

/** `retry`, or a comment (HTML standard, 9.2.6). */
export const commentName = (text: string): 'retry' | 'comment' =>
  text.startsWith('retry:') ? 'retry' : 'comment'
