from urllib.parse import parse_qs, quote


class CampaignHeader:
    """Echo ?campaign= as X-Campaign so that the CDN can count it."""

    def __init__(self, wsgi_app):
        self.wsgi_app = wsgi_app

    def __call__(self, environ, start_response):
        query = parse_qs(environ.get("QUERY_STRING", ""))
        campaign = query.get("campaign", ["none"])[0]

        def with_campaign(status, headers, exc_info=None):
            headers = headers + [("X-Campaign", campaign)]
            return start_response(status, headers, exc_info)  # finding: header-injection

        return self.wsgi_app(environ, with_campaign)
