from __future__ import annotations

from dataclasses import dataclass

import asyncpg


@dataclass(slots=True)
class SearchQuery:
    status: str
    page: int = 1

    @classmethod
    def from_args(cls, args) -> SearchQuery:
        return cls(status=args.get("status", "open"), page=args.get("page", 1, type=int))


async def run_search(dsn: str, query: SearchQuery) -> list[dict]:
    conn = await asyncpg.connect(dsn)
    offset = (query.page - 1) * 25
    try:
        records = await conn.fetch(
            "SELECT id, subject FROM tickets WHERE status = $2 LIMIT 25 OFFSET $1", offset, query.status
        )
    finally:
        await conn.close()
    return [dict(record) for record in records]
