import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** A new value tries the children again. */
  resetKey: unknown
  fallback: (error: unknown) => ReactNode
  children: ReactNode
}

/** Keeps a failure inside the part of the page where it happened. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: null as unknown, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.resetKey !== this.props.resetKey)
      this.setState({ error: null, failed: false })
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.state.error) : this.props.children
  }
}
