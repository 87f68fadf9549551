_POLLS: dict[int, dict] = {}


def get_poll(poll_id: int) -> dict:
    return _POLLS[poll_id]


def vote_for(poll_id: int, user_id: str, choice: int | None) -> None:
    _POLLS[poll_id]["votes"][user_id] = choice
