import os

from apiflask import APIFlask, HTTPTokenAuth

from ledger import book, entries, void

app = APIFlask(__name__, title="Ledger")
auth = HTTPTokenAuth()


@auth.verify_token
def verify_token(token: str) -> str | None:
    import hmac

    return "clerk" if hmac.compare_digest(token, os.environ["CLERK_TOKEN"]) else None


@app.get("/entries")
@app.auth_required(auth)
def list_entries():
    return entries()


@app.post("/entries")
@app.auth_required(auth)
def add_entry():
    return book(), 201


@app.post("/entries/<int:entry_id>/void")  # finding: unauthenticated-route
def void_entry(entry_id: int):
    void(entry_id)
    return "", 204
