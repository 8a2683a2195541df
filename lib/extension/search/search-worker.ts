/** Where the index lies: files that are read and written at once are open to dedicated workers alone. */
import { library } from '../../library/store/database';
import { poolFile } from '../../library/search/pool-file';
import { createSearcher } from '../../library/search/searcher';
import type { SearchOptions } from '../../library/search/article-search';

const searcher = createSearcher(poolFile(), library(), (done, total) => postMessage({ done, total }));

addEventListener('message', ({ data }: MessageEvent<{ number: number; options: SearchOptions }>) => {
  void searcher.search(data.options).then(
    (answer) => postMessage({ number: data.number, answer }),
    (error: unknown) => postMessage({ number: data.number, problem: String(error) }),
  );
});
