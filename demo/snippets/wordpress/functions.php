<?php
// In functions.php of a child theme or in a plugin of your own.

// Authors without the right to unfiltered HTML may write the element into posts; without this line its link and its sound stay.
add_filter( 'wp_kses_allowed_html', fn( $tags, $where ) => 'post' !== $where ? $tags : $tags + array( 'episode-card' => array_fill_keys( array( 'src', 'guid', 'similar', 'variant', 'theme', 'heading-level', 'lang', 'no-storage', 'no-keys', 'pause-others', 'id', 'class' ), true ) ), 10, 2 );

// The script, once on each page; put episode-card.classic.js beside this file.
add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_script( 'episode-card', get_stylesheet_directory_uri() . '/episode-card.classic.js', array(), '0.1.0', array( 'strategy' => 'defer' ) ) );
