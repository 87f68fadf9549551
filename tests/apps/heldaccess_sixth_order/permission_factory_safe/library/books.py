from flask import Blueprint

from library.auth import Permission, permission_required
from library.catalogue import purge_branch, titles

books = Blueprint("books", __name__)


@books.get("/branches/<int:branch>/titles")
@permission_required(Permission.READ)
def branch_titles(branch: int):
    return {"titles": titles(branch)}


@books.delete("/branches/<int:branch>")
@permission_required(Permission.PURGE)
def remove_branch(branch: int):
    purge_branch(branch)
    return "", 204
