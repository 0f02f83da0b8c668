"""Which signs are drawn as one: found quickly, the same as by comparing each with each."""

from tests.browser.chromium import MAP

SAME = """frame => {
  const { FrontlineAtlas: Atlas, map } = frame.contentWindow;
  const canvas = map.atlas.events.points.frame();
  const away = (a, b) => Math.hypot(canvas.x(a.x) - canvas.x(b.x), canvas.y(a.y) - canvas.y(b.y));
  let seed = 7;
  const dice = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const at = (centre, wide) => centre + (dice() - 0.5) * wide / canvas.scale;
  const middle = { x: Atlas.worldX(map.getCenter().lng), y: Atlas.worldY(map.getCenter().lat) };
  const spots = Array.from({ length: 600 }, () => {
    const n = dice() < 0.8 ? 1 : Math.ceil(dice() * 900);
    const x = at(middle.x, 1400), y = at(middle.y, 900);
    return { n: n, counts: [n], marks: null, exact: false, x: x, y: y, box: [x, y, x, y] };
  });
  const slow = [];
  for (const spot of [...spots].sort((a, b) => b.n - a.n)) {
    const host = slow.find(h => away(h, spot) < 0.62 * (Atlas.reach(h) + Atlas.reach(spot)));
    if (host) host.n += spot.n;
    else slow.push({ ...spot });
  }
  const told = (heaps) => heaps.map(h => [h.n, h.x, h.y]);
  return [told(Atlas.merged(spots, canvas)), told(slow)];
}"""


def test_signs_that_would_cover_each_other_are_joined_as_by_comparing_all(look, map_of):
    page = look()
    map_of(page)
    quick, slow = page.locator(MAP).evaluate(SAME)
    assert quick == slow
    assert 20 < len(quick) < 500
