import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Destination } from './destination.ts'

interface DestinationLinkProps {
  destination: Destination
  className: string | undefined
  current: boolean
  children: ReactNode
  onGo?: () => void
}

/** A link of the router, or a plain one to a page of another build. */
export const DestinationLink = ({ destination, className, current, children, onGo }: DestinationLinkProps) =>
  destination.apart ? (
    <a href={destination.to} className={className}>
      {children}
    </a>
  ) : (
    <Link
      to={destination.to}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={onGo}
    >
      {children}
    </Link>
  )
