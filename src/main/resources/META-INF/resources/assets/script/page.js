// What the other parts stand on. The parts are put together into one file and one function by Assets, in its order.
const $ = (query, from = document) => from.querySelector(query);
const $$ = (query, from = document) => [...from.querySelectorAll(query)];
const main = $("main.review");
const article = main?.dataset.article ?? location.pathname.match(/^\/a\/([^/]+)/)?.[1];
const bar = $(".kbar");
const words = bar?.dataset ?? {};
document.documentElement.classList.add("js");

/** Moments are told on the newsroom's clock; on their reader's own when pointed at. */
const localise = (where) => {
  for (const time of $$("time[datetime]", where)) time.title = new Date(time.dateTime).toLocaleString();
};

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const later = (wait, act) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), wait);
  };
};

/** Fields for a post, with the token that forms carry. */
const fields = (values) => {
  const token = $("input[name='csrf-token']");
  const body = new URLSearchParams(values);
  if (token) body.set(token.name, token.value);
  return body;
};

/** What this page sent and has no answer to yet. */
const underWay = new Set();

/** Goes to another page once what its reader did is taken: the next page must not show the state before. */
const leave = async (to) => {
  while (underWay.size > 0) await Promise.allSettled(underWay);
  location.href = to;
};

/** A post nobody waits for; the browser sends it even while the page goes away. */
const note = (address, values) => navigator.sendBeacon(address, fields(values));

/** Whether the answer is the sign-in page, or the page was made for somebody who was here before: they were signed out. */
const isSignedOut = (answer) =>
  answer.headers.has("form-expired") || (answer.redirected && new URL(answer.url).pathname === "/signin");
