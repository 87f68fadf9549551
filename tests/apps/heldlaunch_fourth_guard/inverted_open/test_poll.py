import poll


def test_vote():
    assert poll.app.test_client().post("/vote/yes").status_code == 200
