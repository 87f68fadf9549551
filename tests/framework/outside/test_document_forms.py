"""Which client data changes what a document database is asked."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

SETUP = """
from pymongo import MongoClient
find = MongoClient().shop.items.find
aggregate = MongoClient().shop.items.aggregate
update = MongoClient().shop.items.update_one
body = request.get_json()
"""


@pytest.mark.parametrize(
    "body",
    [
        """
        find({"a": body["a"]})  # !
        find({"a": x})
        find({"a": [body["a"]]})
        find({"a.b": {"c": body["a"]}})  # !
        find({"a": {"$in": body["a"]}})
        find({"$or": body["a"]})  # !
        find({"$nor": [{"b": 1}, {"a": body["a"]}]})  # !
        find({"a": {"$elemMatch": {"b": body["a"]}}})  # !
        find({"a": body["a"].strip()})
        find({"a": str(body["a"])})
        find({"a": "a" + body["a"]})
        find(body)  # !
        find(x)
        find(request.args)  # !
        find({}, {"a": body["a"]})
        """,
        """
        import json
        parsed = json.loads(x)
        find({"a": parsed["a"]})  # !
        find({"a": json.loads(request.cookies["a"])})  # !
        find({"a": json.dumps(parsed)})
        find({"a": json.loads(body["a"].strip())})  # !
        find({**request.args})  # !
        find(dict(request.args))  # !
        find({key: value for key, value in request.args.items() if key in ("a", "b")})
        """,
        """
        wanted = {}
        for key in ("a", "b"):
            if key in body:
                wanted[key] = body[key]
        find(wanted)  # !
        """,
        """
        wanted = {}
        for key in ("a", "b"):
            if key in request.args:
                wanted[key] = request.args[key]
        find(wanted)
        """,
        """
        aggregate([{"$match": {"a": x}}, {"$sort": {"a": 1}}])
        aggregate([{"$match": body["match"]}])  # !
        aggregate([{"$match": {"a": 1}}, body["stage"]])  # !
        aggregate([{"$facet": {"a": [{"$match": {"a": body["a"]}}]}}])  # !
        aggregate([{"$project": {"a": {"$function": {"body": x}}}}])  # !
        """,
        """
        update({"_id": 1}, {"$set": {"a": body["a"]}})
        update({"_id": 1}, body["change"])  # !
        update({"_id": body["id"]}, {"$inc": {"a": 1}})  # !
        """,
    ],
)
def test_documents(body: str) -> None:
    lines = [line.strip() for line in SETUP.strip().split("\n")]
    assert_arrivals("\n".join(lines) + "\n" + "\n".join(line[8:] for line in body.strip("\n").split("\n")))
