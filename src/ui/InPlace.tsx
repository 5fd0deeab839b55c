// Words that change all the time, in a place whose size they do not decide: nothing around them is laid out for
// them. Whoever uses it gives the place its height, and its width where nothing else does.
import type { ComponentProps } from 'react'

export function InPlace({ className = '', children, ...rest }: ComponentProps<'span'>) {
  return (
    <span className={`in-place ${className}`} {...rest}>
      <span>{children}</span>
    </span>
  )
}
