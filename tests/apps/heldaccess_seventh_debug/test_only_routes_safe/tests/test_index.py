def test_index(client):
    client.post("/_test/login/1")
    assert client.get("/").status_code == 200
