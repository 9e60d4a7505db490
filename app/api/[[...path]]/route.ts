/** Every address of the API that is none. */
import { notFound } from '@/lib/server/problem';
import { route } from '@/lib/server/route';

const nothing = route<{ path?: string[] }>(async () => { throw notFound(); });

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
