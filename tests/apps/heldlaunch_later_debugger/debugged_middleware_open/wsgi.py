from werkzeug.debug import DebuggedApplication

from quotes import create_app

app = create_app()
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # finding: debugger-exposed
