# SPDX-License-Identifier: Apache-2.0
"""The documents of the rules under data/guards as plain Python objects, as the C++ constants hold them.

Written from docs/guard_format.md alone, without reading the C++ reader: a second opinion on what a rule means. What the page does not
name is refused (NotImplementedError), never guessed.

    dump(Path("data"))      # what cftkit::dump prints of the rules
"""

from __future__ import annotations

from plain_dump import only
from plain_model_dump import FACT, Documents

TERNARY = ("no", "unknown", "yes")
KINDS = ("none", "ask", "signpost", "safety_information", "ground", "practice")
WORDS = {"eyes": ("open", "soft_gaze", "closed"), "breath": ("none", "own_pace", "paced", "paced_hold"),
         "body": ("none", "outside", "inside"), "imagery": ("none", "light", "vivid"),
         "medium": ("inner", "spoken", "audio", "written", "action"), "memory": ("none", "recent", "past", "trauma"),
         "posture": ("any", "seated", "standing", "walking", "lying"), "entry": ("neither", "self", "other"),
         "guide": ("none", "guide", "clinician"), "flow": ("none", "to_self", "to_others", "from_others")}
TRUTHS = ("breath_only", "touch", "audio", "privacy", "interpersonal", "safe_start")
FACTS_OF_PRACTICES = {"marked": "practice", "first_time": "practice", "paused": "family", "spaced": "family"}
NUMBERS = ("cool_down_minutes", "gentler_days", "pause_marks", "pause_days", "review_marks", "return_days", "earn_completions",
           "seconds_a_day", "counted_above_seconds", "high_intensity", "rest_days", "score_valid_days", "signpost_after_alert_days",
           "override_days", "questions_before_practice", "ask_again_days", "gentle_from_distress")
ANY_STATE = {"kind": "always", "parts": [], "flag": "consent", "values": 0, "fact": "seconds_free", "number": 0, "has_attribute": False,
             "attribute": "intensity", "unknown_fires": False, "word": "", "practised": []}
ANY_ACTION = {"kind": "kind", "parts": [], "kinds": 0, "practices": [], "attribute": "intensity", "values": 0, "number": 0}
RATIONALE = ("What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so "
             "that the order is laid down once.")


def bits(values, order):
    """A bit for each value; none may stand twice, and there is one at least."""
    if not values or len(set(values)) != len(values):
        raise ValueError(f"{values}: empty, or one of them twice")
    return sum(1 << order.index(value) for value in values)


def truth_bits(values):
    return bits(["yes" if value else "no" for value in values], TERNARY)


class Rules(Documents):
    def __init__(self, data):
        super().__init__(data)
        self.hazards = {flag["flag"]: flag["hazard"] for flag in self.document("flags")["flags"]}

    def document(self, kind):
        return self.read(self.data / "guards" / f"{kind}.json", f"{kind}.v1")

    # Flags, questions, settings ---------------------------------------------------------------------------------------

    def flags(self):
        document = self.document("flags")
        only(document, {"schema", "flags", *FACT}, "flags")
        dumped = []
        for flag in document["flags"]:
            only(flag, {"flag", "hazard", "tiers", "question", "set_by", "validity", "valid_for", "cleared_by", *FACT}, flag["flag"])
            if (flag["validity"] == "until_changed") == ("valid_for" in flag):
                raise ValueError(f"{flag['flag']}: how long does it stand?")
            dumped.append({**{key: flag[key] for key in ("flag", "hazard", "tiers", "set_by", "validity")},
                           "question": flag.get("question", ""), "valid_for": flag.get("valid_for", 0),
                           "is_cleared_by_review": flag.get("cleared_by") == "review",
                           "is_cleared_next_day": flag.get("cleared_by") == "later_day", "provenance": self.provenance(document, flag)})
        return dumped

    def questions(self):
        document = self.document("questions")
        only(document, {"schema", "questions", *FACT}, "questions")
        for question in document["questions"]:
            only(question, {"id", "flags", "wording_id", "when", "is_sensitive", "needs", *FACT}, question["id"])
        return [{**{key: question[key] for key in ("id", "flags", "wording_id", "when", "is_sensitive")},
                 "needs_signpost": "signpost" in question["needs"], "needs_reviewer": "reviewer" in question["needs"],
                 "provenance": self.provenance(document, question)} for question in document["questions"]]

    def settings(self):
        document = self.document("settings")
        only(document, {"schema", *NUMBERS, *FACT}, "settings")
        return {**{key: document[key] for key in NUMBERS}, "cuts": [], "provenance": self.provenance(document)}

    # Conditions -------------------------------------------------------------------------------------------------------

    def state(self, written, level=1):
        if level > 3:
            raise ValueError("more than three levels")
        form = next((key for key in ("always", "all", "any", "flag", "fact", "practised") if key in written), None)
        if form is None:
            raise NotImplementedError(f"no lowering written for {sorted(written)}")
        if form == "always":
            only(written, {"always"}, form)
            return dict(ANY_STATE)
        if form in ("all", "any"):
            only(written, {form}, form)
            return {**ANY_STATE, "kind": form, "parts": [self.state(part, level + 1) for part in written[form]]}
        if form == "flag":
            only(written, {"flag", "in"}, form)
            hazard = self.hazards[written["flag"]]
            if set(written["in"]) not in ({hazard}, {hazard, "unknown"}):
                raise ValueError(f"{written}: not closed towards the hazard")
            return {**ANY_STATE, "kind": "flag", "flag": written["flag"], "values": bits(written["in"], TERNARY)}
        if form == "practised":
            only(written, {"practised", "fewer_than"}, form)
            return {**ANY_STATE, "kind": "practised", "number": written["fewer_than"],
                    "practised": [self.reference(name) for name in written["practised"]]}
        return self.fact(written)

    def fact(self, written):
        fact = written["fact"]
        test, = written.keys() - {"fact", "unknown"}
        state = {**ANY_STATE, "fact": fact}
        if "unknown" in written:
            state["unknown_fires"] = {"fires": True, "passes": False}[written["unknown"]]
        elif fact not in (*FACTS_OF_PRACTICES, "stop", "earned"):
            raise ValueError(f"{written}: what if it is unknown?")
        value = written[test]
        if test == "contains_action":
            if FACTS_OF_PRACTICES[fact] != value:
                raise ValueError(f"{fact} does not hold {value}")
            return {**state, "kind": "of_action"}
        if test == "is":
            return {**state, "kind": "is", **({"word": value[0]} if fact == "stop" else {"values": truth_bits(value)})}
        if test not in ("below", "above"):
            raise NotImplementedError(f"no lowering written for {test}")
        if isinstance(value, dict):
            only(value, {"action", "plus"}, "below")
            return {**state, "kind": test, "has_attribute": True, "attribute": value["action"], "number": value["plus"]}
        return {**state, "kind": test, "number": value}

    def action(self, written, level=1):
        if level > 3:
            raise ValueError("more than three levels")
        form = next((key for key in ("all", "any", "kind", "family", "practice", "attribute") if key in written), None)
        if form is None:
            raise NotImplementedError(f"no lowering written for {sorted(written)}")
        if form == "attribute":
            return self.attribute(written)
        only(written, {form}, form)
        if form in ("all", "any"):
            return {**ANY_ACTION, "kind": form, "parts": [self.action(part, level + 1) for part in written[form]]}
        if form == "kind":
            return {**ANY_ACTION, "kind": "kind", "kinds": bits(written["kind"], KINDS)}
        references = [self.reference(name) for name in written[form]]
        if any(one["is_family"] != (form == "family") for one in references):
            raise ValueError(f"{written}: families and practices are two things")
        return {**ANY_ACTION, "kind": form, "practices": references}

    def attribute(self, written):
        attribute = written["attribute"]
        test, = written.keys() - {"attribute"}
        action = {**ANY_ACTION, "kind": test, "attribute": attribute}
        if test == "above":
            return {**action, "number": written["above"]}
        if test not in ("in", "not_in"):
            raise NotImplementedError(f"no lowering written for {test}")
        order = (False, True) if attribute in TRUTHS else WORDS[attribute] if attribute in WORDS else tuple(range(5))
        return {**action, "values": bits(written[test], order)}

    # Guards -----------------------------------------------------------------------------------------------------------

    def written_guards(self):
        document = self.document("guards")
        only(document, {"schema", "guards", *FACT}, "guards")
        dumped = []
        for guard in document["guards"]:
            only(guard, {"id", "family", "severity", "when", "on", "effect", "unknown_handled_by", "implied_by", "rationale", "wording_id",
                         "tests", *FACT}, guard["id"])
            effect = guard["effect"]
            dumped.append({**{key: guard[key] for key in ("id", "family", "severity", "rationale", "wording_id", "tests")},
                           "when": self.state(guard["when"]), "on": self.action(guard["on"]),
                           "attach": "" if effect == "remove" else effect["attach"],
                           "unknown_handled_by": guard.get("unknown_handled_by", ""), "implied_by": guard.get("implied_by", []),
                           "provenance": self.provenance(document, guard)})
        return dumped

    def made_of_needs(self):
        """A guard for each firm need"""
        guards = []
        first = next(one for one in self.families if one["family"].get("mark") == "P0a")
        held_by_consent = {first["family"]["id"], *(one["id"] for one in first["practices"])}
        for document in self.families:
            for form, owner in (("family", document["family"]), *(("practice", one) for one in document["practices"])):
                for need in owner.get("needs", []):
                    if need["kind"] == "soft" or (need["kind"] == "absolute" and held_by_consent.issuperset(need["any_of"])):
                        continue
                    when = {"practised": need["any_of"], "fewer_than": need["count"]}
                    if need["kind"] == "hard_unguided":
                        when = {"all": [when, {"flag": "guide_present", "in": ["no", "unknown"]}]}
                    guards.append({"id": f"prerequisite_{owner['id']}_{'_or_'.join(need['any_of'])}", "family": "prerequisite",
                                   "severity": "absolute" if need["kind"] == "absolute" else "block", "when": self.state(when),
                                   "on": self.action({form: [owner["id"]]}), "attach": "", "unknown_handled_by": "", "implied_by": [],
                                   "rationale": RATIONALE, "wording_id": "guard.prerequisite", "tests": ["prerequisites_hold_back"],
                                   "provenance": self.provenance(owner, need)})
        return guards

    def guards(self):
        return sorted([*self.written_guards(), *self.made_of_needs()], key=lambda guard: guard["id"])


def dump(data):
    rules = Rules(data)
    return {part: getattr(rules, part)() for part in ("flags", "guards", "questions", "settings")}
