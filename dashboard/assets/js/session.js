// What the page sends shows that it is of a session.
(() => {
  /** Return the headers that a change sends: the token of the session, where there is one. */
  function own(cookies) {
    const found = /(?:^|; )_csrf_token=([0-9a-f]+)/.exec(cookies);
    return found ? { "X-CSRFToken": found[1] } : {};
  }

  if (typeof module === "object") {
    module.exports = { own };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  (ours.lokus ||= {}).own = () => own(document.cookie);
})();
