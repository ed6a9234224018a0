// What somebody did that was not taken, because they were signed out or, of what they said, because the line was down. It
// stays in this tab, under their name, and is sent when they are back: never under the name of whoever signs in next.
const keptUnder = main?.dataset.me && `colophon-acts:${main.dataset.me}:${article}`;
const keptActs = () => JSON.parse(sessionStorage.getItem(keptUnder) ?? "[]");

/** Keeps an act, once however often it is tried; answers how many are kept. */
const keep = (act) => {
  const same = JSON.stringify(act);
  const acts = keptActs().filter((each) => JSON.stringify(each) !== same);
  acts.push(act);
  sessionStorage.setItem(keptUnder, JSON.stringify(acts));
  return acts.length;
};

/** A post, less what belongs to the page that it stood on. */
const keepPost = (to, sent, paragraph, signs = false) => {
  const body = new URLSearchParams(sent);
  for (const name of ["csrf-token", "answer"]) body.delete(name);
  return keep({ to, body: String(body), paragraph, signs });
};

const signInAddress = () =>
  `/signin?next=${encodeURIComponent(location.pathname + location.search + (current() ? `#${current().id}` : ""))}`;

/** Says that nobody is signed in, what waits for them, and where to sign in and come back to the row. */
const tellSignedOut = (count) => {
  const waiting = count === 1 ? words.keptone : words.keptmany.replace("#", count);
  tell([words.out, ...(count > 0 ? [waiting] : []), words.signin].join(" "), null, signInAddress());
};

/** Sends what is kept, in its order; an edit opens with its text, for its writer to save. */
const sendKept = () => {
  const acts = keptUnder ? keptActs() : [];
  if (acts.length === 0) return;
  sessionStorage.removeItem(keptUnder);
  track(deliverAll(acts), fetchCounts);
};

const deliverAll = async (acts) => {
  let taken = 0;
  for (const act of acts) {
    const row = byParagraph(act.paragraph);
    if (act.edit) {
      if (row) openEdit(row, { href: act.edit });
      continue;
    }
    const body = fields({});
    for (const [name, value] of new URLSearchParams(act.body)) body.append(name, value);
    if (act.signs) await attest({ action: act.to, dataset: $("#verdict").dataset }, body);
    const answer = await deliver(act.to, body, act.paragraph, act.signs);
    if (!answer.page) continue;
    merge(answer.page, act.paragraph);
    if (answer.ok) taken++;
    else tell(words.failed);
  }
  if (taken === acts.length) tell(taken === 1 ? words.sentone : words.sentmany.replace("#", taken));
};
