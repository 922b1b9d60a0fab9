declare module 'write-file-atomic' {
  /** Writes beside the target, then renames: a reader never sees half a file. */
  function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void>;
  export = writeFileAtomic;
}
