# SPDX-License-Identifier: Apache-2.0
"""Scores questionnaires of compassion-focused therapy and of the care of people who help others.

>>> import cftkit
>>> proqol = cftkit.instrument("proqol_5")
>>> scores = proqol.score([3] * 30)
>>> scores["burnout"].value
30.0
"""

from cftkit import figures
from cftkit._cftkit import (
    Alert,
    AlertRule,
    Alerts,
    Band,
    BandSet,
    Citation,
    CountingRule,
    Explanation,
    Instrument,
    Item,
    Licence,
    MissingRule,
    Norm,
    NormScale,
    Percentile,
    PossibleBands,
    PossibleOutcomes,
    Scale,
    Score,
    ScoreInterval,
    Scores,
    Source,
    SourceLibrary,
    __version__,
    error_codes,
    percentile,
    prorate,
    score_interval,
    standard_error_of_estimate,
    standard_error_of_measurement,
    standard_error_of_prediction,
    t_score,
    z_score,
)
from cftkit.assessment import check, check_collection, instrument, instruments
from cftkit.errors import Error
from cftkit.findings import Finding, Findings
from cftkit.lists import Explanations, Instruments, Norms
from cftkit.tables import ByScale, ScoreTable

__all__ = [
    "Alert",
    "AlertRule",
    "Alerts",
    "Band",
    "BandSet",
    "ByScale",
    "Citation",
    "CountingRule",
    "Error",
    "Explanation",
    "Explanations",
    "Finding",
    "Findings",
    "Instrument",
    "Instruments",
    "Item",
    "Licence",
    "MissingRule",
    "Norm",
    "NormScale",
    "Norms",
    "Percentile",
    "PossibleBands",
    "PossibleOutcomes",
    "Scale",
    "Score",
    "ScoreInterval",
    "ScoreTable",
    "Scores",
    "Source",
    "SourceLibrary",
    "__version__",
    "check",
    "check_collection",
    "error_codes",
    "figures",
    "instrument",
    "instruments",
    "percentile",
    "prorate",
    "score_interval",
    "standard_error_of_estimate",
    "standard_error_of_measurement",
    "standard_error_of_prediction",
    "t_score",
    "z_score",
]
