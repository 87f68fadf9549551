from petstore import create_app

app = create_app()


def dev() -> None:
    """Only called by hand: python -c 'import main; main.dev()'"""
    app.run(host="127.0.0.1", port=8001)
