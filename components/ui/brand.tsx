import { homePath } from '@/lib/paths'

/** The name of the service: a marked line on ruled paper. `room` names a part of it, such as "staff". */
export function Brand({ room }: { readonly room?: string | undefined }) {
  return (
    <a className="target gap-2.5 text-base leading-[1.1] text-ink no-underline" href={homePath()}>
      <svg className="flex-none" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
        <path d="M7.5 1v32" className="stroke-margin" strokeWidth="1.5" />
        <path d="M12 7h20M12 27h20" className="stroke-ink" strokeWidth="2.5" />
        <path d="M11 12.5h16v9H11z" className="fill-mark" />
        <path d="M12 17h14" className="stroke-ink" strokeWidth="2.5" />
      </svg>
      <span>
        <b className="block font-bold tracking-[0.01em]">NASENCO</b> provider finder{room ? `: ${room}` : ''}
      </span>
    </a>
  )
}
