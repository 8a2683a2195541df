/** Runs in the world of a page script: saves one article after the other, and says which were reported as saved. */
export async function saveOn(session) {
  const text = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。'.repeat(40);
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  for (let number = 0; ; number++) {
    const identity = `wechat:MzA5MDAwMDAwMQ==:${session}:${number}`;
    const picture = `https://mmbiz.qpic.cn/mmbiz_png/${session}x${number}`;
    const article = {
      metadata: {
        url: `https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMQ==&mid=${session}&idx=${number}`,
        identity,
        site: 'mp.weixin.qq.com',
        title: `第${session}轮第${number}篇`,
        tags: [],
        script: 'hans',
        characters: text.length,
        readingMinutes: 1,
        filledBy: {},
      },
      html: `<p>${text}${number}</p><p><img src="${picture}a/640"><img src="${picture}b/640"></p>`,
      text: `${text}${number}`,
      kind: 'article',
      pictures: [],
    };
    const report = { removals: [], rewrites: [], warnings: [], milliseconds: 1 };
    const message = { id: number, type: 'article.save', timestamp: Date.now(), data: { article, report } };
    try {
      const { res, err } = await chrome.runtime.sendMessage(message);
      console.info(res?.ok ? `saved ${identity}` : `refused ${JSON.stringify(res ?? err)}`);
    } catch {
      // The worker was stopped: nothing was reported, and it wakes for the next.
      console.info(`cut off ${identity}`);
      await pause(20);
    }
  }
}
