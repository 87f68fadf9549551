import httpx
from flask import Blueprint, current_app

checks = Blueprint("checks", __name__)


@checks.get("/upstream")
async def upstream():
    async with httpx.AsyncClient(timeout=3.0) as client:
        reply = await client.get(
            current_app.config["UPSTREAM"] + "/token",
            headers={"X-Service-Key": current_app.config["SERVICE_KEY"]},
        )
    return {"status": reply.status_code}
