# SPDX-License-Identifier: Apache-2.0
"""Where families of practices stand: below everything that should come before them, by hand-made rules and always the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cftkit.errors import Error


@dataclass
class Edge:
    """One need between families: any of the sources comes before the target."""

    sources: tuple[str, ...]
    target: str
    kind: str
    count: int


@dataclass
class Graph:
    """Families by id in the order of their marks, and what comes before what.

    Attributes
    ----------
    members : dict
        The practices of each family, in order.
    edges : list of Edge
        Without the absolute ones.
    first : list of str
        Families that everything needs absolutely.
    named : list
        Family, target and practice, where a need of a family names a practice.
    own : list
        Practice and need, where a practice needs something that its family does not.
    not_there : list
        Family, and an id that it needs and that stands in none of these families.
    """

    families: dict[str, Any]
    members: dict[str, list[Any]]
    edges: list[Edge] = field(default_factory=list)
    first: list[str] = field(default_factory=list)
    named: list[tuple[str, str, str]] = field(default_factory=list)
    own: list[tuple[Any, Any]] = field(default_factory=list)
    not_there: list[tuple[str, str]] = field(default_factory=list)


def order_of(mark: str) -> tuple[int, str]:
    """P2 before P10, P12a before P12b."""
    found = re.fullmatch(r"\D*(\d+)(.*)", mark)
    return (int(found[1]), found[2]) if found else (10**6, mark)


def graph_of(practices: Iterable[Any]) -> Graph:
    """The families of these practices and their needs."""
    members: dict[str, list[Any]] = {}
    families: dict[str, Any] = {}
    for practice in practices:
        families.setdefault(practice.family.id, practice.family)
        members.setdefault(practice.family.id, []).append(practice)
    ordered = sorted(families, key=lambda id: (order_of(families[id].mark), id))
    graph = Graph({id: families[id] for id in ordered}, {id: members[id] for id in ordered})
    at = {practice.id: id for id in ordered for practice in members[id]} | {id: id for id in ordered}
    for id in ordered:
        for need in families[id].needs:
            add_need(graph, at, id, need)
        graph.own += [(practice, need) for practice in members[id] for need in practice.needs]
    return graph


def add_need(graph: Graph, at: Mapping[str, str], target: str, need: Any) -> None:
    graph.not_there += [(target, one) for one in need.any_of if one not in at]
    there = [one for one in need.any_of if one in at and at[one] != target]
    if need.kind == "absolute":
        graph.first += [at[one] for one in there if at[one] not in graph.first]
        return
    graph.named += [(at[one], target, one) for one in there if one not in graph.families]
    sources = tuple(dict.fromkeys(at[one] for one in there))
    if sources:
        graph.edges.append(Edge(sources, target, need.kind, need.count))


def leading_to(graph: Graph, target: str) -> Graph:
    """Only what comes before one family, by whatever way."""
    wanted = {target, *graph.first}
    grows = True
    while grows:
        more = {source for edge in graph.edges if edge.target in wanted for source in edge.sources} - wanted
        wanted |= more
        grows = bool(more)
    return Graph(
        {id: family for id, family in graph.families.items() if id in wanted},
        {id: members for id, members in graph.members.items() if id in wanted},
        [edge for edge in graph.edges if edge.target in wanted],
        graph.first,
        [one for one in graph.named if one[1] in wanted],
        [one for one in graph.own if one[0].family.id in wanted],
        [one for one in graph.not_there if one[0] in wanted],
    )


def layers_of(graph: Graph) -> list[list[str]]:
    """Each family one layer below the lowest of those that come before it; within a layer in the order of the marks.

    Raises
    ------
    cftkit.Error
        prerequisite_cycle
    """
    depth: dict[str, int] = {}
    left = list(graph.families)
    while left:
        ready = [id for id in left if all(source in depth for edge in graph.edges if edge.target == id for source in edge.sources)]
        if not ready:
            raise Error("prerequisite_cycle", left[0], "no family that needs itself, by whatever way", ", ".join(left))
        for id in ready:
            before = [depth[source] for edge in graph.edges if edge.target == id for source in edge.sources]
            before += [depth.get(one, 0) for one in graph.first if one != id and id not in graph.first]
            depth[id] = 1 + max(before, default=-1)
        left = [id for id in left if id not in depth]
    return [[id for id in graph.families if depth[id] == layer] for layer in range(1 + max(depth.values(), default=-1))]


def spread(number: int, begin: float, end: float) -> list[float]:
    """So many places between two, at equal distances from each other and from both."""
    return [begin + (end - begin) * (place + 1) / (number + 1) for place in range(number)]


def nearest(places: Sequence[float], wanted: float) -> int:
    return min(range(len(places)), key=lambda place: (abs(places[place] - wanted), place))
