import { type ReactNode, useEffect, useState } from 'react'
import classes from './skeleton.module.css'

interface SkeletonProps {
  width?: number | string
  height?: number
  radius?: number
}

/** A grey shape of what is to come. */
export const Skeleton = ({ width = '100%', height = 14, radius = 6 }: SkeletonProps) => (
  <span className={classes['skeleton']} style={{ width, height, borderRadius: radius }} />
)

/** Holds the skeletons of a region: says once that it loads, and shows nothing for the first 300 ms. */
export const SkeletonRegion = ({ label, children }: { label: string; children: ReactNode }) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={late ? undefined : classes['waiting']}>
      <span className="visually-hidden">{label}</span>
      <div aria-hidden>{children}</div>
    </div>
  )
}
