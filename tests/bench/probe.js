// Tells when what a change asked for stands on the screen: the first frame after the last mutation
// of the picture and of the list, once nothing has moved for QUIET ms and frames come freely.
(() => {
  const QUIET = 200;
  const FRAMES = 10; // a blocked page draws no frames: silence alone proves nothing
  const marks = { picture: { moved: 0, painted: 0 }, list: { moved: 0, painted: 0 } };
  let places = null; // { picture, list }: selectors
  let asking = 0;
  let busy = 0; // when something last moved
  let frames = 0;

  const fetched = window.fetch;
  window.fetch = async (...asked) => {
    asking += 1;
    try {
      return await fetched(...asked);
    } finally {
      asking -= 1;
      busy = performance.now();
    }
  };

  function nextPaint(tell) {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => tell(performance.now());
      channel.port2.postMessage(0);
    });
  }

  function moved(mark) {
    mark.moved = busy = performance.now();
    frames = 0;
    nextPaint((now) => {
      mark.painted = now;
    });
  }

  new MutationObserver((records) => {
    if (!places) return;
    for (const name of ["picture", "list"]) {
      const place = document.querySelector(places[name]);
      if (place && records.some(({ target }) => place.contains(target))) moved(marks[name]);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  function settled(since, ready) {
    return new Promise((done, fail) => {
      const late = performance.now() + 150000; // 2 000 desa in plain Dash on a busy machine
      const look = () => {
        frames += 1;
        const now = performance.now();
        const shown = Object.values(marks).every((mark) => mark.moved > since && mark.painted > since);
        if (shown && !asking && frames > FRAMES && now - busy > QUIET && ready()) {
          done({ picture: marks.picture.painted - since, list: marks.list.painted - since });
        } else if (now > late) {
          fail(new Error(`nothing settled: ${JSON.stringify({ marks, since, asking })}`));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
    });
  }

  function received(since) {
    const entries = performance.getEntriesByType("resource").filter((one) => one.startTime >= since);
    return bodies(entries);
  }

  // What comes out of the browser's own cache has no transfer.
  function bodies(entries) {
    const sent = entries.filter((one) => one.transferSize);
    return sent.reduce((sum, one) => sum + one.encodedBodySize, 0);
  }

  window.bench = {
    watch(selectors) {
      places = selectors;
    },
    /** Return ms to the painted picture and list, and the bytes that came for them. */
    async change(act) {
      performance.clearResourceTimings();
      const since = performance.now();
      act();
      const shown = await settled(since, () => true);
      return { ...shown, bytes: received(since) };
    },
    /** Return the same for the page as a whole, from the start of its navigation. */
    async opened(areas) {
      const full = () => document.querySelectorAll(areas).length > 0;
      const shown = await settled(0, full);
      const [page] = performance.getEntriesByType("navigation");
      const entries = [page, ...performance.getEntriesByType("resource")];
      return { ...shown, bytes: bodies(entries) };
    },
  };
})();
