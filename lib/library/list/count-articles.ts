/** How many articles the library holds. */
import { library, type LibraryDatabase } from '../store/database';

export async function countArticles(database: LibraryDatabase = library()): Promise<number> {
  return database.articles.count();
}
