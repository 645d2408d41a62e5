/**
 * What pages get for Node's `Buffer`: nothing. lib0 names it for servers and takes what browsers have by themselves; Next
 * would bring a copy of it (7 kB) to every page that holds an article.
 */
export const Buffer = undefined;
