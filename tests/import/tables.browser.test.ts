/** Lists of addresses as other programs write them: tables and bookmarks. */
import { expect, test } from 'vitest';
import { read } from './support';

test('Pocket', async () => {
  const { entries, problems } = await read(
    'x.dat',
    'title,url,time_added,tags,status\n"甲,乙",https://a.example/1,1700000000,河|山,archive\n坏,javascript:alert(1),1,,unread\n',
  );
  expect(entries).toEqual([
    expect.objectContaining({
      kind: 'link',
      url: 'https://a.example/1',
      title: '甲,乙',
      savedAt: 1_700_000_000_000,
      tags: ['河', '山'],
      read: true,
      archived: true,
      line: 2,
    }),
  ]);
  expect(problems).toEqual([{ file: 'x.dat', line: 3, reason: 'noAddress' }]);
});

test('Pocket, before 2025: a page of two lists', async () => {
  const html = `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Pocket Export</title></head>
<body><h1>Unread</h1><ul>
<li><a href="https://a.example/1" time_added="1700000000" tags="河,山">甲</a></li></ul>
<h1>Read Archive</h1><ul>
<li><a href="https://a.example/2" time_added="1700000001" tags="">https://a.example/2</a></li></ul></body></html>`;
  expect((await read('ril_export.html', html)).entries).toEqual([
    expect.objectContaining({ url: 'https://a.example/1', title: '甲', tags: ['河', '山'], read: false }),
    expect.objectContaining({
      url: 'https://a.example/2',
      tags: [],
      read: true,
      archived: true,
      savedAt: 1_700_000_001_000,
    }),
  ]);
});

test('Instapaper: folders of the person are tags, the others are marks', async () => {
  const csv = `URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/2,丙,摘下的话,Starred,1700000000,"[""河""]"
https://a.example/3,丁,,渡口,1700000000,[]
https://a.example/4,戊,,Unread,1700000000,[]
https://a.example/5,己,,Archive,1700000000,[]
`;
  const { entries } = await read('instapaper-export.csv', csv);
  expect(entries.map(({ tags, starred, read: isRead, highlights }) => [tags, starred, isRead, highlights])).toEqual([
    [['河'], true, false, [{ quote: '摘下的话' }]],
    [['渡口'], false, false, []],
    [[], false, false, []],
    [[], false, true, []],
  ]);
});

test('Readwise Reader', async () => {
  const csv = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
丁,https://a.example/3,01h,"['河', '山']",2022-11-06 04:33:50+00:00,0.34,archive,True
戊,https://a.example/4,01j,[],2022-11-06 04:33:50+00:00,1.0,later,True
己,mailto:reader@example.com,01k,[],2022-11-06 04:33:50+00:00,0,new,False
`;
  const { entries, problems } = await read('reader.csv', csv);
  const savedAt = Date.UTC(2022, 10, 6, 4, 33, 50);
  expect(entries).toEqual([
    expect.objectContaining({ tags: ['河', '山'], read: true, archived: true, savedAt }),
    expect.objectContaining({ tags: [], read: true, archived: false }),
  ]);
  expect(problems).toEqual([{ file: 'reader.csv', line: 4, reason: 'noAddress' }]);
});

test('bookmarks: folders become tags, bookmarklets stay out', async () => {
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" LAST_MODIFIED="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1700000000">河</H3>
        <DL><p>
            <DT><A HREF="https://a.example/7" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">辛</A>
            <DD>一条说明
            <DT><A HREF="javascript:alert(1)">坏</A>
        </DL><p>
    </DL><p>
</DL>`;
  const { entries, problems } = await read('b.html', html);
  expect(entries).toEqual([expect.objectContaining({ url: 'https://a.example/7', title: '辛', tags: ['河'] })]);
  expect(problems).toEqual([{ file: 'b.html', reason: 'noAddress', detail: '坏' }]);
});
