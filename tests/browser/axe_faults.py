"""What axe finds on a page as it stands."""

from axe_playwright_python.sync_playwright import Axe

GRAVE = ("serious", "critical")
# What passes is not described node by node: nobody reads it, and it takes a fifth of the time.
FAULTS_ALONE = {"resultTypes": ["violations"]}


def faults(page) -> list[str]:
    """Return the serious and critical faults axe finds: rule, words, first place."""
    found = Axe().run(page, options=FAULTS_ALONE).response["violations"]
    return [
        f"{one['id']}: {one['help']} at {one['nodes'][0]['target']} ({len(one['nodes'])})"
        for one in found
        if one["impact"] in GRAVE
    ]
