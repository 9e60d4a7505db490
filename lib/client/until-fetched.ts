const RETRY_MS = 1_000;

/** Fetches code, again and again where that fails, until it is there. */
export async function untilFetched<Code>(fetchCode: () => Promise<Code>): Promise<Code> {
  for (;;) {
    try {
      return await fetchCode();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
