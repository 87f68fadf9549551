"""What GitHub answers: its own examples, with what the server remembers written over them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from zlib import crc32

from tests.github.extract import DATA
from tests.github.state import CheckRun, Comment, File, Pull, Repository, Review, ReviewComment, Upload

Json = dict[str, Any]

BOT = "github-actions[bot]"
BOT_ID = 41898282
"""What GitHub's own Actions app is known by."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One edition's way of naming itself: `api` and `web` are URLs without a slash at the end."""

    api: str
    web: str

    def repository(self, of: Repository) -> Json:
        owner, name = of.name.split("/")
        made = self._template("repository", of.name)
        made |= {
            "id": of.id,
            "name": name,
            "full_name": of.name,
            "owner": self.user(owner),
            "private": of.private,
            "visibility": "private" if of.private else "public",
            "fork": of.fork,
            "default_branch": of.default_branch,
            "language": "Python",
        }
        for link in ("parent", "source", "template_repository", "organization"):
            del made[link]
        return made

    def user(self, login: str) -> Json:
        text = json.dumps(_examples()["issue-comment"]["user"])
        text = text.replace("https://api.github.com", self.api).replace("https://github.com", self.web)
        made: Json = json.loads(text.replace("octocat", login.replace("[bot]", "%5Bbot%5D")))
        identity = BOT_ID if login == BOT else crc32(login.encode())
        kind = "Bot" if login.endswith("[bot]") else "User"
        return made | {"login": login, "id": identity, "node_id": f"U_{identity}", "type": kind}

    def account(self, login: str) -> Json:
        """The answer to `GET /user`."""
        return self._template("user", "octocat/Hello-World") | self.user(login) | {"name": login}

    def commit(self, of: Repository, commit: str) -> Json:
        made = self._template("commit", of.name)
        url = f"{self.api}/repos/{of.name}/commits/{commit}"
        html = f"{self.web}/{of.name}/commit/{commit}"
        links = {"url": url, "html_url": html, "comments_url": f"{url}/comments"}
        return made | links | {"sha": commit, "files": []}

    def comparison(self, of: Repository, pull: Pull) -> Json:
        made = self._template("comparison", of.name)
        base, merge_base = self.commit(of, pull.base_sha), self.commit(of, pull.merge_base)
        return made | {
            "url": f"{self.api}/repos/{of.name}/compare/{pull.base_sha}...{pull.head_sha}",
            "base_commit": base,
            "merge_base_commit": merge_base,
            "commits": [self.commit(of, pull.head_sha)],
            "files": [self.file(of, pull, each) for each in pull.files],
        }

    def issue(self, of: Repository, pull: Pull) -> Json:
        made = self._template("issue", of.name, number=pull.number)
        del made["pinned_comment"]
        return made | {
            "id": pull.number,
            "number": pull.number,
            "title": pull.title,
            "state": pull.state,
            "user": self.user(pull.author),
            "comments": sum(each.number == pull.number for each in of.comments),
        }

    def pull(self, of: Repository, pull: Pull, forks: dict[str, Repository]) -> Json:
        made = self._template("pull-request", of.name, number=pull.number)
        source = forks.get(pull.head_repository or "")
        head_owner = (pull.head_repository or "").partition("/")[0]
        return made | {
            "id": 100_000 + pull.number,
            "number": pull.number,
            "title": pull.title,
            "state": pull.state,
            "draft": pull.draft,
            "merged": pull.merged,
            "merged_at": pull.created if pull.merged else None,
            "closed_at": None if pull.state == "open" else pull.created,
            "user": self.user(pull.author),
            "merge_commit_sha": pull.merge_sha,
            "mergeable": True,
            "mergeable_state": "clean",
            "merged_by": None,
            "requested_reviewers": [],
            "requested_teams": [],
            "labels": [],
            "changed_files": len(pull.files),
            "additions": sum(each.count("+") for each in pull.files),
            "deletions": sum(each.count("-") for each in pull.files),
            "created_at": pull.created,
            "head": self._side(pull.head_ref, pull.head_sha, head_owner, source),
            "base": self._side(pull.base_ref, pull.base_sha, of.name.split("/")[0], of),
        }

    def _side(self, ref: str, commit: str, owner: str, of: Repository | None) -> Json:
        return {
            "label": f"{owner or 'unknown repository'}:{ref}",
            "ref": ref,
            "sha": commit,
            "user": self.user(owner) if owner else None,
            "repo": None if of is None else self.repository(of),
        }

    def file(self, of: Repository, pull: Pull, file: File) -> Json:
        made: Json = {
            "sha": f"{crc32(file.name.encode()):040x}",
            "filename": file.name,
            "status": file.status,
            "additions": file.count("+"),
            "deletions": file.count("-"),
            "changes": file.count("+") + file.count("-"),
            "blob_url": f"{self.web}/{of.name}/blob/{pull.head_sha}/{_quoted(file.name)}",
            "raw_url": f"{self.web}/{of.name}/raw/{pull.head_sha}/{_quoted(file.name)}",
            "contents_url": f"{self.api}/repos/{of.name}/contents/{_quoted(file.name)}?ref={pull.head_sha}",
        }
        made |= {} if file.patch is None else {"patch": file.patch}
        return made | ({} if file.previous is None else {"previous_filename": file.previous})

    def comment(self, of: Repository, comment: Comment) -> Json:
        html = f"{self.web}/{of.name}/pull/{comment.number}#issuecomment-{comment.id}"
        return self._template("issue-comment", of.name) | {
            "id": comment.id,
            "node_id": f"IC_{comment.id}",
            "url": f"{self.api}/repos/{of.name}/issues/comments/{comment.id}",
            "html_url": html,
            "issue_url": f"{self.api}/repos/{of.name}/issues/{comment.number}",
            "body": comment.body,
            "user": self.user(comment.author),
            "created_at": comment.created,
            "updated_at": comment.updated,
        }

    def check(self, of: Repository, check: CheckRun) -> Json:
        url = f"{self.api}/repos/{of.name}/check-runs/{check.id}"
        return self._template("check-run", of.name) | {
            "id": check.id,
            "node_id": f"CR_{check.id}",
            "name": check.name,
            "head_sha": check.head_sha,
            "external_id": check.external_id,
            "url": url,
            "html_url": f"{self.web}/{of.name}/runs/{check.id}",
            "details_url": check.details_url or f"{self.web}/{of.name}/runs/{check.id}",
            "status": check.status,
            "conclusion": check.conclusion,
            "started_at": check.started,
            "completed_at": check.completed,
            "output": {
                "title": check.title,
                "summary": check.summary,
                "text": check.text,
                "annotations_count": len(check.annotations),
                "annotations_url": f"{url}/annotations",
            },
            "pull_requests": [],
        }

    def annotation(self, of: Repository, check: CheckRun, given: Json) -> Json:
        absent = dict.fromkeys(("start_column", "end_column", "title", "raw_details"))
        href = f"{self.web}/{of.name}/blob/{check.head_sha}/{_quoted(given['path'])}"
        return {**absent, **given, "blob_href": href}

    def review(self, of: Repository, review: Review) -> Json:
        html = f"{self.web}/{of.name}/pull/{review.number}#pullrequestreview-{review.id}"
        pull = f"{self.api}/repos/{of.name}/pulls/{review.number}"
        return self._template("review", of.name) | {
            "id": review.id,
            "node_id": f"PRR_{review.id}",
            "user": self.user(review.author),
            "body": review.body,
            "state": review.state,
            "html_url": html,
            "pull_request_url": pull,
            "_links": {"html": {"href": html}, "pull_request": {"href": pull}},
            "submitted_at": review.submitted,
            "commit_id": review.commit,
        }

    def review_comment(self, of: Repository, comment: ReviewComment) -> Json:
        url = f"{self.api}/repos/{of.name}/pulls/comments/{comment.id}"
        html = f"{self.web}/{of.name}/pull/{comment.number}#discussion_r{comment.id}"
        pull = f"{self.api}/repos/{of.name}/pulls/{comment.number}"
        whole = comment.original_line is None
        made = self._template("review-comment", of.name) | {
            "id": comment.id,
            "node_id": f"PRRC_{comment.id}",
            "url": url,
            "html_url": html,
            "pull_request_url": pull,
            "pull_request_review_id": comment.review,
            "_links": {"self": {"href": url}, "html": {"href": html}, "pull_request": {"href": pull}},
            "path": comment.path,
            "body": comment.body,
            "user": self.user(comment.author),
            "diff_hunk": comment.hunk,
            "commit_id": comment.commit,
            "original_commit_id": comment.commit,
            "line": comment.line,
            "original_line": comment.original_line,
            "start_line": comment.start_line,
            "original_start_line": comment.start_line,
            "side": comment.side,
            "start_side": comment.side if comment.start_line else None,
            "position": comment.position,
            "original_position": comment.position or 1,
            "subject_type": "file" if whole else "line",
            "created_at": comment.created,
            "updated_at": comment.updated,
        }
        reply = {} if comment.reply_to is None else {"in_reply_to_id": comment.reply_to}
        return {name: value for name, value in made.items() if name != "in_reply_to_id"} | reply

    def upload(self, of: Repository, upload: Upload, status: str) -> Json:
        url = f"{self.api}/repos/{of.name}/code-scanning/analyses?sarif_id={upload.id}"
        made = {"processing_status": status, "analyses_url": url if status == "complete" else None}
        return made | {"errors": upload.errors if status == "failed" else None}

    def rate_limit(self, limit: int, used: int, reset: int) -> Json:
        made = self._template("rate-limit", "octocat/Hello-World")
        core = {"limit": limit, "used": used, "remaining": limit - used, "reset": reset}
        return made | {"resources": made["resources"] | {"core": core}, "rate": core}

    def _template(self, name: str, repository: str, *, number: int = 0) -> Json:
        """GitHub's example of one kind as if it had come from this edition and repository."""
        text = json.dumps(_examples()[name])
        if number:
            text = text.replace("/1347", f"/{number}")
        for known in ("octocat/Hello-World", "github/hello-world"):
            text = text.replace(f"/{known}", f"/{repository}")
        text = text.replace("https://api.github.com", self.api).replace("https://github.com", self.web)
        made: Json = json.loads(text)
        return made


def pages(items: Iterable[Any], page: int, per_page: int, url: str) -> tuple[list[Any], str]:
    """One page and the Link header that leads to the others; "" when all fits on one."""
    everything = list(items)
    last = max(1, -(-len(everything) // per_page))
    targets = {
        **({"prev": min(page - 1, last), "first": 1} if page > 1 else {}),
        **({"next": page + 1, "last": last} if page < last else {}),
    }
    link = ", ".join(f'<{url}page={number}>; rel="{name}"' for name, number in targets.items())
    return everything[(page - 1) * per_page : page * per_page], link


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F")


@cache
def _examples() -> Json:
    loaded: Json = json.loads((DATA / "templates.json").read_text("utf-8"))
    return loaded
