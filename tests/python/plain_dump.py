# SPDX-License-Identifier: Apache-2.0
"""The documents under data/ as plain Python objects, lowered to whole numbers as the C++ constants hold them.

Written from the description of the format alone, without reading the C++ reader: a second opinion on what a document
means. All arithmetic is exact. What no shipped document uses is refused (NotImplementedError), never guessed: whoever
ships the first one writes its lowering here.

    dump(Path("data"))      # {"instruments": {id: what cftkit::dump prints of it}, "norms": {"instrument/study": the same}}
"""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from math import lcm
from pathlib import Path

INHERITED = ("method", "better", "reports", "window_days", "missing_rule", "sources", "status")
SCALE_KEYS = {"id", "construct", "items", "reversed", "scales", "range", "multiplied_by", "plus", "convert", "variants", "default_variant",
              "note", *INHERITED}
FORM_KEYS = {"schema", "id", "family", "edition", "revision", "supersedes", "name", "short_name", "aliases", "reference", "authors_own",
             "note", "item_ids", "item_count", "fillers", "lowest_code", "highest_code", "age_years", "scales", "rules", "alerts",
             "licence", *INHERITED}
SIGNS = {"sum_of_scales": 1, "mean_of_scales": 1, "difference_of_scales": -1}     # of the second part and later


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"), parse_float=Decimal)


def only(keys, known, where):
    if unknown := set(keys) - known:
        raise NotImplementedError(f"{where}: no lowering written for {sorted(unknown)}")


def digits_of(number, decimals=None):
    """-> (digits, decimals) of a number as it is printed: 4.30 is (430, 2)"""
    printed = Decimal(number)
    if decimals is None:
        decimals = max(0, -printed.as_tuple().exponent)
    digits = printed.scaleb(decimals)
    if digits != digits.to_integral_value():
        raise ValueError(f"{number} has more than {decimals} decimals")
    return int(digits), decimals


# ---------------------------------------------------------------------------------------------------------------------
# The fingerprint: FNV-1a, 64 bits; a text is its bytes and a zero byte, a number eight bytes, lowest first


def fnv_1a(data):
    value = 14695981039346656037
    for byte in data:
        value = (value ^ byte) * 1099511628211 % 2**64
    return value


def as_bytes(parts):
    return b"".join(part.encode() + b"\0" if isinstance(part, str) else part.to_bytes(8, "little", signed=True) for part in parts)


def fingerprint(form, scale):
    parts = [form["id"], scale["id"], len(scale["terms"])]
    for term in scale["terms"]:
        item = form["items"][term["item"]]
        codes = range(item["lowest_code"], item["highest_code"] + 1)
        parts += [item["id"], term["weight"], term["constant"], len(codes)]
        for code in codes:
            parts += [code, code]
    conversion = scale["conversion"]
    parts += [scale["plus"], scale["divisor"], len(conversion["digits"])]
    if conversion["digits"]:
        parts += [conversion["first"], conversion["decimals"], *conversion["digits"]]
    return fnv_1a(as_bytes(parts))


# ---------------------------------------------------------------------------------------------------------------------
# One form


class Form:
    def __init__(self, document, sources):
        only(document, FORM_KEYS, document["id"])
        self.document, self.sources = document, sources
        self.written = document.get("item_ids") or list(range(1, document["item_count"] + 1))
        self.low, self.high = document["lowest_code"], document["highest_code"]
        self.fillers = document.get("fillers", [])
        self.scales = []            # dumps, in the order of the document
        self.exact = {}             # scale id -> (weights by item, constants by item, plus, reversed items), all exact

    def place(self, item):
        return self.written.index(item)

    def places(self, items):
        return [self.place(i) for i in self.written if i not in self.fillers] if items == "all" else [self.place(i) for i in items]

    def scale_place(self, name):
        return [scale["id"] for scale in self.scales].index(name)

    def source(self, text):
        name, _, where = text.partition(": ")
        if name not in self.sources:
            raise ValueError(f"{self.document['id']}: {name} is not in sources.json")
        return {"source": name, "place": where}

    def provenance(self, *enclosing):
        """enclosing: from the outermost object to the innermost; the nearest word wins, for each of the two words"""
        said = {key: value for words in enclosing for key, value in words.items()}
        return {"sources": [self.source(text) for text in said["sources"]], "status": said["status"]}

    # Scales ------------------------------------------------------------------------------------------------------------

    def linear(self, words):
        """A scale as it is written -> exact weights and constants by item, and the reversed items."""
        factor = Fraction(words.get("multiplied_by", 1))
        weights, constants = {}, {}
        if "scales" in words:
            if words["method"] == "mean_of_scales":
                factor /= len(words["scales"])
            reversed_items = set()
            for number, part in enumerate(words["scales"]):
                part_weights, part_constants, part_plus, part_reversed = self.exact[part]
                if part_plus:
                    raise NotImplementedError(f"{part} has a plus and is a part of a scale")
                sign = SIGNS[words["method"]] if number else 1
                for item, weight in part_weights.items():
                    weights[item] = weights.get(item, 0) + sign * factor * weight
                    constants[item] = constants.get(item, 0) + sign * factor * part_constants[item]
                reversed_items |= part_reversed
            return weights, constants, reversed_items
        items = self.places(words["items"])
        turned = items if words.get("reversed") == "all" else self.places(words.get("reversed", []))
        if words["method"] == "mean":
            factor /= len(items)
        for item in items:
            weights[item] = -factor if item in turned else factor
            constants[item] = factor * (self.low + self.high) if item in turned else Fraction(0)
        return weights, constants, set(turned)

    def metric(self, words):
        if "convert" in words:
            return words["convert"]["gives"]
        if words["method"] == "difference_of_scales":
            return "difference"
        if "multiplied_by" in words or "plus" in words:
            return "scaled_sum"
        parts = {self.scales[self.scale_place(part)]["metric"] for part in words.get("scales", [])}
        if words["method"] == "sum_of_scales" and parts == {"mean"}:
            return "sum_of_means"
        return "mean" if words["method"] in ("mean", "mean_of_scales") else "raw_sum"

    def conversion(self, words):
        if "convert" not in words:
            return {"first": 0, "decimals": 0, "digits": []}
        table = {int(raw): number for raw, number in words["convert"]["table"].items()}
        if list(table) != list(range(min(table), max(table) + 1)):
            raise ValueError("the rows of a conversion table are not one after the other")
        decimals = words["convert"]["decimals"]
        return {"first": min(table), "decimals": decimals, "digits": [digits_of(number, decimals)[0] for number in table.values()]}

    def add_scale(self, scale, variant, inherited):
        words = {**inherited, **{k: v for k, v in scale.items() if k not in ("id", "variants")}, **variant}
        only(words, SCALE_KEYS, f"{self.document['id']} {scale['id']}")
        name = f"{scale['id']}.{variant['id']}" if variant else scale["id"]
        weights, constants, turned = self.linear(words)
        plus = Fraction(words.get("plus", 0))
        self.exact[name] = (weights, constants, plus, turned)
        divisor = lcm(plus.denominator, *(Fraction(n).denominator for n in (*weights.values(), *constants.values())))
        terms = [{"item": item, "weight": int(weights[item] * divisor), "constant": int(constants[item] * divisor), "points": -1}
                 for item in sorted(weights) if weights[item]]
        worth = [sorted(t["constant"] + t["weight"] * code for code in (self.low, self.high)) for t in terms]
        lowest, highest = (int(plus * divisor) + sum(pair[end] for pair in worth) for end in (0, 1))
        conversion = self.conversion(words)
        if conversion["digits"]:
            lowest, highest = (conversion["digits"][raw - conversion["first"]] for raw in (lowest, highest))
        unit = 10**conversion["decimals"] if conversion["digits"] else divisor
        if [Fraction(lowest, unit), Fraction(highest, unit)] != [Fraction(end) for end in words["range"]]:
            raise ValueError(f"{self.document['id']} {name}: the range {words['range']} does not follow from the items")
        rule = words.get("missing_rule", {"kind": "complete"})
        is_composite = "scales" in words
        dumped = {
            "id": name, "scale": scale["id"], "variant": variant.get("id", ""),
            "is_default": not variant or variant["id"] == scale.get("default_variant"),
            "construct": words.get("construct", ""), "better": words["better"], "method": words["method"], "metric": self.metric(words),
            "reports": words["reports"], "window_days": words.get("window_days", 0),
            "terms": terms, "reversed": sorted(turned), "plus": int(plus * divisor), "divisor": divisor,
            "parts": [{"scale": self.scale_place(part), "sign": SIGNS[words["method"]] if n else 1}
                      for n, part in enumerate(words.get("scales", []))],
            "parts_divisor": len(words["scales"]) if words["method"] == "mean_of_scales" else 1,
            "parts_multiplier": words.get("multiplied_by", 1) if is_composite else 1,
            "conversion": conversion, "lowest": lowest, "highest": highest,
            "missing_rule": {"kind": rule["kind"], "at_least_answered": rule.get("at_least_answered", 0)},
            "provenance": self.provenance(words),
        }
        self.scales.append(dumped)

    # What looks at answers and scores --------------------------------------------------------------------------------

    def rule(self, written):
        counts = []
        for count in written["counts"]:
            own = {self.place(type(self.written[0])(item)): number for item, number in count.get("at_least_for", {}).items()}
            counts.append({"id": count["id"], "items": [{"item": item, "at_least": own.get(item, count["at_least"])}
                                                        for item in self.places(count["items"])]})
        outcomes = [{"id": outcome["id"], "needs": [outcome.get("needs_at_least", {}).get(count["id"], 0) for count in counts]}
                    for outcome in written["outcomes"]]
        return {"id": written["id"], "counts": counts, "outcomes": outcomes, "provenance": self.provenance(self.document, written)}

    def alerts(self):
        return [{"id": alert["id"], "item": item, "at_least": alert["at_least"], "message_id": alert["message_id"],
                 "provenance": self.provenance(self.document, alert)}
                for alert in self.document.get("alerts", []) for item in self.places(alert["items"])]

    def band(self, written):
        only(written, {"id", "from", "above", "printed_as", "note"}, "band")
        begin = next((word for word in ("from", "above") if word in written), "open")
        digits, decimals = digits_of(written.get(begin, 0))
        return {"id": written["id"], "begin": begin, "edge": {"digits": digits, "decimals": decimals},
                "printed_as": written.get("printed_as", [])}

    def band_set(self, written):
        only(written, {"schema", "id", "instrument", "metric", "norm", "sources", "status", "groups", "note"}, written["id"])
        if written["instrument"] != self.document["id"]:
            raise ValueError(f"{written['id']} is of {written['instrument']}")
        return {"id": written["id"], "metric": written["metric"], "norm": written.get("norm", ""), "provenance": self.provenance(written),
                "groups": [{"scales": [self.scale_place(name) for name in group["scales"]],
                            "bands": [self.band(band) for band in group["bands"]]} for group in written["groups"]]}

    def decimal(self, number):
        digits, decimals = digits_of(number)
        return {"digits": digits, "decimals": decimals}

    def norm_scale(self, written, norm, sample):
        only(written, {"scale", "metric", "mean", "sd", "n", "percentiles", "reliability", "sources", "status", "note"}, norm["id"])
        place = self.scale_place(written["scale"])
        scale = self.scales[place]
        if written["metric"] != scale["metric"]:
            raise ValueError(f"{norm['id']} {written['scale']}: {written['metric']}, the scale is {scale['metric']}")
        points = sorted((Decimal(percent), percent, value) for percent, value in written.get("percentiles", {}).items())
        return {
            "scale": place, "fingerprint": scale["fingerprint"], "metric": written["metric"], "n": written.get("n", 0),
            "mean": self.decimal(written["mean"]) if "mean" in written else None,
            "sd": self.decimal(written["sd"]) if "sd" in written else None,
            "percentiles": [{"percent": self.decimal(percent), "value": self.decimal(value)} for _, percent, value in points],
            "reliability": [{"kind": one["kind"], "value": self.decimal(one["value"])} for one in written.get("reliability", [])],
            "provenance": self.provenance(norm, sample, written),
        }

    def norm(self, written):
        only(written, {"schema", "id", "instrument", "samples", "sources", "status", "note"}, written["id"])
        if written["instrument"] != self.document["id"]:
            raise ValueError(f"{written['id']} is of {written['instrument']}")
        samples = []
        for sample in written["samples"]:
            only(sample, {"id", "population", "n", "scales", "sources", "status", "note"}, written["id"])
            samples.append({"id": sample["id"], "population": sample["population"], "n": sample.get("n", 0),
                            "scales": [self.norm_scale(entry, written, sample) for entry in sample["scales"]]})
        return {"id": written["id"], "instrument": written["instrument"], "samples": samples, "provenance": self.provenance(written)}

    def dump(self, band_sets):
        form = self.document
        inherited = {key: form[key] for key in INHERITED if key in form}
        for scale in form["scales"]:
            for variant in scale.get("variants", [{}]):
                self.add_scale(scale, variant, inherited)
        for name in (form["reference"], *form["authors_own"]):
            self.source(name)
        age, licence = form.get("age_years", {}), form["licence"]
        own = {"codes": [], "has_own_codes": False, "lowest_code": self.low, "highest_code": self.high}
        dumped = {
            **{key: form[key] for key in ("id", "family", "edition", "revision", "name", "short_name", "reference", "authors_own")},
            "aliases": form.get("aliases", []), "supersedes": form.get("supersedes", []),
            "age_years": {"from": age.get("from", -1), "to": age.get("to", -1)},
            "lowest_code": self.low, "highest_code": self.high, "points": [], "codings": [], "default_coding": -1, "follow_ups": [],
            "items": [{"id": str(item), "is_filler": item in self.fillers, **own} for item in self.written],
            "scales": self.scales, "rules": [self.rule(rule) for rule in form.get("rules", [])], "alerts": self.alerts(),
            "band_sets": [self.band_set(written) for written in band_sets], "provenance": self.provenance(form),
            "licence": {**{key: licence[key] for key in ("holder", "credit", "commercial_use", "changes", "wording")},
                        "terms": licence.get("terms", ""), "provenance": self.provenance(form, licence)},
        }
        for scale in self.scales:
            scale["fingerprint"] = fingerprint(dumped, scale)
        return dumped


def dump_form(folder, sources):
    """-> the form, and its norms by study"""
    read_all = {kind: [read(path) for path in sorted((folder / kind).glob("*.json"))] for kind in ("bands", "norms")}
    form = Form(read(folder / "instrument.json"), sources)
    return form.dump(read_all["bands"]), {norm["id"]: form.norm(norm) for norm in read_all["norms"]}


def dump(data):
    sources = {source["id"] for source in read(Path(data) / "sources.json")["sources"]}
    dumped = {"instruments": {}, "norms": {}}
    for folder in sorted((Path(data) / "instruments").iterdir()):
        if folder.is_dir():
            dumped["instruments"][folder.name], norms = dump_form(folder, sources)
            dumped["norms"].update({f"{folder.name}/{study}": norm for study, norm in norms.items()})
    return dumped


def first_difference(left, right, path=""):
    """None, or the first place where the two differ: (path, left, right)"""
    if type(left) is not type(right):
        return path, left, right
    if isinstance(left, dict):
        for key in sorted(left.keys() | right.keys()):
            if key not in left or key not in right:
                return f"{path}/{key}", left.get(key, "absent"), right.get(key, "absent")
            if found := first_difference(left[key], right[key], f"{path}/{key}"):
                return found
        return None
    if isinstance(left, list):
        for index in range(min(len(left), len(right))):
            if found := first_difference(left[index], right[index], f"{path}/{index}"):
                return found
        return None if len(left) == len(right) else (f"{path}/length", len(left), len(right))
    return None if left == right else (path, left, right)
