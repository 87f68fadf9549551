def harden(response):
    response.headers["Cache-Control"] = "no-store"
    response.headers["Server-Timing"] = "app"
    return response
