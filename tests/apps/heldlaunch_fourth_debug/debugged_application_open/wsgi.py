from werkzeug.debug import DebuggedApplication

from payroll import create_app

app = create_app()
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # finding: debugger-exposed
