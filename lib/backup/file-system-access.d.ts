/** What Chrome and Edge have beyond the standard of files, and Firefox has not. */
interface Window {
  showDirectoryPicker?(options?: { id?: string; startIn?: 'documents' }): Promise<FileSystemDirectoryHandle>;
}

interface FileSystemHandle {
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}
