SENDGRID_API_KEY = "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"  # finding: hardcoded-credential
SENDGRID_SENDER = "hello@nordfleet.io"
PER_PAGE = 50
