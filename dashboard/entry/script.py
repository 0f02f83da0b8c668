"""What Streamlit runs for each visit; alone in its folder.

A folder `pages` beside the script would be taken for a page list of Streamlit's own.
"""

from dashboard.app import main

main()
