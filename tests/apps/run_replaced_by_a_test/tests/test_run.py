import app
def test_run(monkeypatch):
    monkeypatch.setattr(app.app, "run", lambda *a, **k: None)
    app.main()
