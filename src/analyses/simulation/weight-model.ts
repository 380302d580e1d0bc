/** How the weights of the children of composites vary from replication to replication; of all means when no nodes are named. */
export type WeightModel =
  | { readonly kind: 'uniform'; readonly nodes?: readonly string[] | undefined }
  /** Shares around the weights of the method, tighter with a higher concentration. */
  | { readonly kind: 'dirichlet'; readonly concentration: number; readonly nodes?: readonly string[] | undefined }
  /** Each weight times a uniform number from 1 - by to 1 + by. */
  | { readonly kind: 'relative'; readonly by: number; readonly nodes?: readonly string[] | undefined }
