// The ways to hand a vacancy on.

const url = location.origin + location.pathname, share = find("share"), copy = find("copy");
share.hidden = !navigator.share;
// A share sheet that was closed is no mistake.
share.onclick = () => navigator.share({ title: document.title, url }).catch(() => {});
copy.onclick = () => navigator.clipboard.writeText(url).then(() => { copy.nextElementSibling.textContent = copy.dataset.done; });
find("print").onclick = () => print();
