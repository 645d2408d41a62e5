/** What one request, article or field may hold at the most (docs/architecture.md, "What bad input gets"). Lengths are UTF-16 units. */
export const LIMITS = {
  uploadBytes: 20 * 1024 * 1024,
  /** The archive of an article with many images, which only the command line takes. */
  archiveBytes: 128 * 1024 * 1024,
  articleLength: 2_000_000,
  titleLength: 500,
  imageBytes: 10 * 1024 * 1024,
  imagesPerArticle: 500,
  imageBytesPerArticle: 100 * 1024 * 1024,
  bodyLength: 20_000,
  replacementLength: 20_000,
  quoteLength: 50_000,
  annotationsPerArticle: 50_000,
  repliesPerAnnotation: 1_000,
  evidencePerAnnotation: 200,
  nameLength: 200,
  emailLength: 254,
  passwordMinimum: 10,
  passwordMaximum: 200,
  /** One Yjs message on the socket. */
  socketPayloadBytes: 8 * 1024 * 1024,
  /** Nesting of nodes in an article: deeper ones overflow recursive readers. */
  depth: 64,
} as const;
