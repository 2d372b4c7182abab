/** The little of PouchDB that the benchmark uses; its own types redefine Node's globals. */
declare module 'pouchdb-core' {
  export default class PouchDB {
    static plugin(plugin: unknown): void
    constructor(name: string, options: { adapter: string })
    info(): Promise<{ readonly doc_count: number }>
    readonly replicate: {
      readonly to: (url: string, options: { batch_size: number }) => Promise<unknown>
      readonly from: (url: string, options: { batch_size: number }) => Promise<unknown>
    }
    allDocs(options: {
      include_docs: boolean
      limit?: number
    }): Promise<{ rows: readonly { doc: unknown }[] }>
    bulkDocs(docs: readonly object[]): Promise<unknown>
    get(id: string): Promise<unknown>
    put(doc: object): Promise<unknown>
    createIndex(options: { index: { fields: readonly string[] } }): Promise<unknown>
    find(request: {
      selector: object
      sort: readonly string[]
      limit: number
    }): Promise<{ docs: readonly unknown[] }>
    close(): Promise<void>
    destroy(): Promise<unknown>
  }
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: unknown
  export default plugin
}

declare module 'pouchdb-adapter-http' {
  const plugin: unknown
  export default plugin
}

declare module 'pouchdb-replication' {
  const plugin: unknown
  export default plugin
}

declare module 'pouchdb-find' {
  const plugin: unknown
  export default plugin
}
