"""Where reports, events and control maps are kept."""
