"""One recognised toponym with its answer, as a JSON line of the contract."""

from typing import Any

from geo.records.mention import Mention
from geo.records.place import Answer, Candidate, Place
from geo.records.vocabulary import Lang


def mention_line(
    report_id: str, mention: Mention, answer: Answer, names: Lang = "en"
) -> dict[str, Any]:
    """The contract's Mention; what is not known is None, names are in the output language."""
    place = answer if isinstance(answer, Place) else None
    admin = place.admin if place else None
    return {
        "report_id": report_id,
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
        "role": mention.role,
        "kind": place.kind if place else answer.kind or mention.kind,
        "nominal": mention.nominal,
        "place_id": place.place_id if place else None,
        "name": place.names.in_language(names) if place else None,
        "settlement": admin.settlement.in_language(names) if admin else None,
        "hromada": admin.hromada.in_language(names) if admin else None,
        "raion": admin.raion.in_language(names) if admin else None,
        "oblast": admin.oblast.in_language(names) if admin else None,
        "lon": place.lon if place else None,
        "lat": place.lat if place else None,
        "uncertainty_m": place.uncertainty_m if place else None,
        "score": place.score if place else None,
        "status": place.status if place else "not_placed",
        "candidates": [candidate_line(c, names) for c in answer.candidates],
        "why": list(answer.why),
    }


def candidate_line(candidate: Candidate, names: Lang = "en") -> dict[str, Any]:
    """A runner-up as the contract writes it."""
    return {
        "place_id": candidate.place_id,
        "name": candidate.names.in_language(names),
        "admin": candidate.admin,
        "lon": candidate.lon,
        "lat": candidate.lat,
        "score": candidate.score,
    }
