import os

import aiohttp


async def probe(host: str) -> int:
    connector = aiohttp.TCPConnector(limit=4, ssl=False)  # finding: tls-verification-disabled
    headers = {"Authorization": f"Bearer {os.environ['PROBE_TOKEN']}"}
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        async with session.get(f"https://{host}/healthz") as reply:
            return reply.status
