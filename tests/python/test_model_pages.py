# SPDX-License-Identifier: Apache-2.0
"""The pages that are made from the data of the model are as the data have it, and say what every fact rests on."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import cftkit

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools/make_model_pages.py"
PAGES = ("practices.md", "systems.md", "protective_factors.md", "programmes.md", "measures.md", "facts_counted.md")


def run(*arguments):
    return subprocess.run([sys.executable, "-B", TOOL, *map(str, arguments)], capture_output=True, check=False, encoding="utf-8")


def page(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def words_of(name):
    return " ".join(page(name).split())


def document(name):
    return json.loads((ROOT / "data" / name).read_text(encoding="utf-8"))


def families():
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "data/practices").glob("*.json"))]
    return [one for one in found if "family" in one]


def test_pages_are_as_the_data_have_it():
    done = run("--check")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_page_that_is_stale_is_named(tmp_path):
    assert run("--docs", tmp_path).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(PAGES)
    (tmp_path / "measures.md").write_text("# Mine\n", encoding="utf-8")
    (tmp_path / "systems.md").unlink()
    done = run("--docs", tmp_path, "--check")
    assert done.returncode == 1
    assert "systems.md, measures.md" in done.stderr
    assert (tmp_path / "measures.md").read_text(encoding="utf-8") == "# Mine\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_that_it_is_made_and_is_linked(name):
    assert "This page is made from `data/` by `tools/make_model_pages.py`." in page(name).split("\n\n")[1].replace("\n> ", " ")
    assert f"({name})" in page("index.md")


@pytest.mark.parametrize("name", PAGES)
def test_lines_have_at_most_130_columns_but_for_addresses_and_tables(name):
    long = [line for line in page(name).splitlines() if len(line) > 130 and not line.startswith("|")]
    assert [line for line in long if not re.fullmatch(r"\s*<https?://\S+>", line)] == []
    assert max((len(line) for line in page(name).splitlines() if line.startswith("|")), default=0) <= 160


@pytest.mark.parametrize("name", PAGES)
def test_what_is_cited_stands_in_the_list_of_sources_with_its_address(name):
    cited = set(re.findall(r"\]\(#(\w+)\)", page(name)))
    listed = re.findall(r'<a id="(\w+)"></a>', page(name))
    assert sorted(set(listed)) == listed
    known = {one["id"]: one for one in document("sources.json")["sources"]}
    assert {id for id in cited if id in known} == set(listed)
    for id in listed:
        place = page(name).index(f'<a id="{id}"></a>')
        entry = page(name)[place:].split("\n- ")[0]
        assert "https://" in entry or "http://" in entry or not {"doi", "url", "repository"} & set(known[id]), id


def test_links_within_a_page_lead_to_a_heading_or_a_source():
    for name in PAGES:
        headings = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.*)$", page(name), re.MULTILINE)}
        targets = set(re.findall(r"\]\(#([^)]+)\)", page(name))) - set(re.findall(r'<a id="(\w+)"></a>', page(name)))
        assert targets <= headings, name


def test_every_practice_way_caution_and_piece_of_evidence_is_there():
    whole, words = page("practices.md"), words_of("practices.md")
    assert len(families()) == 19
    for family in families():
        assert f"\n`{family['family']['id']}` · " in whole
        for practice in family["practices"]:
            block = whole[whole.index(f"\n`{practice['id']}` · `{practice['status']}`") :].split("\n### ")[0]
            assert re.findall(r"^\| `(\w+)` \|", block, re.MULTILINE) == [one["id"] for one in practice["variants"]]
            for one in practice["cautions"]:
                assert f"- {one['id'].replace('_', ' ')}. `{one['status']}`" in " ".join(block.split()).replace(" - ", "\n- ")
            for one in practice["evidence"]:
                assert f"{one['about']}: {one['note']} `{one['status']}`".replace("<", "&lt;").replace("*", r"\*") in words


def test_every_fact_of_systems_factors_and_measures_is_there():
    words = words_of("systems.md")
    for system in document("model/systems.json")["systems"]:
        for one in system["statements"]:
            assert f"`{one['id']}`, `{one.get('status', system['status'])}`" in words
    for kind in ("flows", "obstacles", "attributes", "skills", "formulation"):
        for one in document("model/compassion.json")[kind]:
            assert f"(`{one['id']}`)" in words
    for one in document("protective_factors/factors.json")["factors"]:
        assert f"\n`{one['id']}` · `{one['status']}`" in page("protective_factors.md")
    measures = document("measures.json")
    assert len(re.findall(r"^- ", page("measures.md"), re.MULTILINE)) == len(measures["measures"]) + len(measures["not_measured"])


def test_cells_of_what_gets_in_the_way_do_not_stand_among_the_flows():
    flows = page("measures.md").split("## Flows of compassion")[1].split("\n## ")[0]
    assert re.findall(r"^### (.*)$", flows, re.MULTILINE) == ["to self", "to others", "from others"]


def test_counts_add_up():
    lines = [line for line in page("facts_counted.md").splitlines() if line.startswith("| ")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    first = rows.index(next(row for row in rows if row[0] == "kind"))
    last = rows.index(next(row for row in rows if row[0] == "**all**"))
    kinds = [[int(cell or 0) for cell in row[1:]] for row in rows[first + 1 : last]]
    assert [int(cell or 0) for cell in rows[last][1:]] == [sum(column) for column in zip(*kinds, strict=True)]
    assert all(row[0] == sum(row[1:]) for row in kinds)
    assert f"The model has {rows[last][1]} facts. {rows[last][-1]} of them" in words_of("facts_counted.md")
    [practices] = [int(row[1]) for row in rows if row[0] == "practice"]
    assert practices == sum(len(one["practices"]) for one in families())


def test_lifted_needs_of_the_series_of_e_mails_worked_by_hand():
    # Day 1 is everyday kindness, which has no firm need; nothing else comes before day 2.
    series = page("programmes.md").split("## email_series_4579")[1].split("\n## ")[0]
    lifted = re.findall(r"^- (day \d+: .*)$", series.split("Lifted:")[1], re.MULTILINE)
    assert lifted[:3] == [
        "day 2: `shame_work` comes before `compassionate_self` (`hard`)",
        "day 2: `shame_work` comes before `understanding_the_critic` (`hard`)",
        "day 2: `compassionate_letter` comes before `compassionate_self` (`hard_unguided`)",
    ]
    assert "**Kept as a warning, never as a template.**" in series


def test_lifted_needs_are_those_that_the_library_finds():
    for programme in cftkit.programmes():
        block = page("programmes.md").split(f"\n## {programme.id}\n")[1].split("\n## ")[0]
        written = re.findall(r"^- \w+ (\d+): `(\w+)` comes before (.*) \(`(\w+)`\)$", block.split("Lifted")[1], re.MULTILINE)
        needed = [(one, " or ".join(f"`{id}`" for id in one.need.any_of)) for one in programme.lifted_edges()]
        assert written == [(str(one.step), one.practice, ids, one.need.kind) for one, ids in needed], programme.id
