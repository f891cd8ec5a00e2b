package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Place;
import org.volteface.api.model.Edtf;

class PlaceKeyTest {
    @Test
    void sortsAsPlacesDo() {
        List<Place> places = new ArrayList<>();
        for (String time : List.of(
                "2024",
                "2024-01",
                "2024-01-01",
                "2024/2025",
                "2024/..",
                "../2024-01-01",
                "2023-12-31",
                "0001",
                "9999",
                "-0044-03-15",
                "+12024-01-01",
                "1969-12-31",
                "1970-01-01")) {
            for (String id : List.of("a", "b", "ab", "", "A", "\u00e9")) {
                places.add(new Place(new Edtf(time), id));
            }
        }
        Collections.shuffle(places, new Random(1));
        assertThat(places.stream().sorted(Comparator.comparing(PlaceKey::of)).toList())
                .isEqualTo(places.stream().sorted().toList());
    }
}
