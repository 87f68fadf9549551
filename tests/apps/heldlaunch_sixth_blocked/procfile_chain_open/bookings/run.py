from bookings import create_app

app = create_app()
app.run(port=8000)  # finding: wsgi-import-blocked
