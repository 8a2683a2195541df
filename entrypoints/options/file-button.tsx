/** A button that takes a file. */
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** As in the `accept` of a file field. */
  accept: string;
  take(file: File): Promise<void>;
}

export function FileButton({ label, accept, take }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  async function onChange(): Promise<void> {
    const file = field.current?.files?.[0];
    if (!file || !field.current) return;
    await take(file);
    // The same file can be taken again once it was mended.
    field.current.value = '';
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input ref={field} type="file" accept={accept} hidden onChange={() => void onChange()} />
    </>
  );
}
